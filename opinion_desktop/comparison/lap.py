"""The one-to-one pairs with the largest sum, without scipy: shortest augmenting paths."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def assign(worth: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Pair rows with columns so that the sum of what they are worth is largest.

    Args:
        worth: (n, m), finite; larger is better.

    Returns:
        min(n, m) pairs (row, column), sorted. Equal sums: the same pairs every time.

    Source: the Hungarian method with potentials (Jonker and Volgenant 1987).
    """
    if worth.shape[0] > worth.shape[1]:
        return sorted((row, column) for column, row in assign(worth.T))
    n, m = worth.shape
    of_row, of_column = np.zeros(n + 1), np.zeros(m + 1)
    taken = np.zeros(m + 1, dtype=np.int64)  # row, from 1, that holds the column; 0: free
    for row in range(1, n + 1):
        taken[0] = row
        column = 0
        shortest = np.full(m + 1, np.inf)
        came_from = np.zeros(m + 1, dtype=np.int64)
        used = np.zeros(m + 1, dtype=np.bool_)
        while taken[column]:
            used[column] = True
            holder = taken[column]
            cost = -worth[holder - 1] - of_row[holder] - of_column[1:]
            better = ~used[1:] & (cost < shortest[1:])
            shortest[1:][better] = cost[better]
            came_from[1:][better] = column
            open_paths = np.where(used, np.inf, shortest)
            nearest = int(open_paths.argmin())
            step = open_paths[nearest]
            of_row[taken[used]] += step
            of_column[used] -= step
            shortest[~used] -= step
            column = nearest
        while column:
            earlier = int(came_from[column])
            taken[column] = taken[earlier]
            column = earlier
    return sorted(
        (int(taken[column]) - 1, column - 1) for column in range(1, m + 1) if taken[column]
    )
