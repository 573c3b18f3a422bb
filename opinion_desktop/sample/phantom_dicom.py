"""DICOM files around the sample pictures: the facts that a hospital's machines would write."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import BytesIO

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import (
    CTImageStorage,
    DigitalXRayImageStorageForPresentation,
    JPEGLSLossless,
)

from opinion_desktop.sample.phantom_case import (
    BIRTH_DATE,
    HOSPITAL,
    PATIENT_ID,
    PATIENT_NAME_DICOM,
    SampleStudy,
    uid,
)
from opinion_desktop.sample.phantom_ct import (
    FIRST_X_MM,
    FIRST_Y_MM,
    LOWEST_HU,
    PIXEL_MM,
    SLICE_MM,
    levels,
)
from opinion_desktop.sample.phantom_radiographs import DETECTOR_MM, MAGNIFICATION

Stored = NDArray[np.uint16]


def _day(value: date) -> str:
    return value.strftime("%Y%m%d")


def _age(on: date) -> str:
    years = on.year - BIRTH_DATE.year - ((on.month, on.day) < (BIRTH_DATE.month, BIRTH_DATE.day))
    return f"{years:03d}Y"


def _after(start: time, seconds: float) -> str:
    """Give the time of day some seconds after the start of a study."""
    moment = datetime.combine(date(2025, 1, 1), start) + timedelta(seconds=seconds)
    return moment.strftime("%H%M%S.%f")


def _code(value: str, meaning: str) -> Dataset:
    """Make an item of a code sequence from SNOMED CT."""
    item = Dataset()
    item.CodeValue = value
    item.CodingSchemeDesignator = "SCT"
    item.CodeMeaning = meaning
    return item


def _common(study: SampleStudy, number: int, seconds: float) -> Dataset:
    """Fill patient, study, series, equipment and what every picture has.

    Args:
        study: what the picture belongs to.
        number: Instance Number, from 1.
        seconds: time of the picture after the start of the study.
    """
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.InstanceCreationDate = ds.StudyDate = ds.SeriesDate = _day(study.date)
    ds.AcquisitionDate = ds.ContentDate = _day(study.date)
    ds.StudyTime = ds.SeriesTime = _after(study.time, 0)
    ds.InstanceCreationTime = ds.AcquisitionTime = ds.ContentTime = _after(study.time, seconds)
    ds.AccessionNumber = study.accession
    ds.Modality = study.modality
    ds.Manufacturer = "Invented Imaging Ltd"
    ds.ManufacturerModelName = f"Sample {study.modality} 1"
    ds.DeviceSerialNumber = "00001"
    ds.SoftwareVersions = "1.0"
    ds.InstitutionName = HOSPITAL
    ds.InstitutionAddress = "Ottawa, Ontario, Canada"
    ds.InstitutionalDepartmentName = "Medical Imaging"
    ds.StationName = f"RB{study.modality}01"
    ds.ReferringPhysicianName = study.referred_by
    ds.StudyDescription = study.study_description
    ds.SeriesDescription = study.series_description
    ds.PatientName = PATIENT_NAME_DICOM
    ds.PatientID = PATIENT_ID
    ds.IssuerOfPatientID = "RIDEAU BEND SAMPLE"
    ds.PatientBirthDate = _day(BIRTH_DATE)
    ds.PatientSex = "F"
    ds.PatientAge = _age(study.date)
    ds.PatientSize = "1.64"
    ds.PatientWeight = "71"
    ds.PatientComments = "Invented sample, no real person"
    ds.StudyInstanceUID = study.study_uid
    ds.SeriesInstanceUID = study.series_uid
    ds.SOPInstanceUID = uid(study.key, "image", str(number))
    ds.StudyID = study.accession[-6:]
    ds.SeriesNumber = 2 if study.modality == "CT" else 1
    ds.InstanceNumber = number
    ds.BurnedInAnnotation = "NO"
    ds.LossyImageCompression = "00"
    return ds


def _pixels(ds: Dataset, pixels: Stored) -> None:
    """Put unsigned pixels in, JPEG-LS without loss."""
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.Rows, ds.Columns = pixels.shape
    # The code stream declares 16 bits, and Bits Stored has to say the same (PS3.5 8.2.3).
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 16, 16, 15
    ds.PixelRepresentation = 0
    ds.PixelData = encapsulate([imagecodecs.jpegls_encode(np.ascontiguousarray(pixels))])
    ds["PixelData"].VR = "OB"


def _bytes(ds: Dataset) -> bytes:
    """Write a Part 10 file; the same data set always gives the same bytes."""
    ds.file_meta = FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    ds.file_meta.TransferSyntaxUID = JPEGLSLossless
    ds.file_meta.ImplementationClassUID = uid("implementation")
    ds.file_meta.ImplementationVersionName = "OPINION_SAMPLE"
    target = BytesIO()
    ds.save_as(target, enforce_file_format=True)
    return target.getvalue()


def radiograph_file(study: SampleStudy, pixels: Stored) -> bytes:
    """Make the file of an AP view of the pelvis.

    Args:
        study: one of the DX studies.
        pixels: (rows, columns), 0 to 4095, dense parts bright.

    Returns:
        The bytes of a DICOM Part 10 file.

    Source: DICOM PS3.3 A.26 (Digital X-Ray Image), C.8.11.
    """
    ds = _common(study, 1, 0)
    ds.SOPClassUID = DigitalXRayImageStorageForPresentation
    ds.PresentationIntentType = "FOR PRESENTATION"
    ds.ImageType = ["ORIGINAL", "PRIMARY", ""]
    ds.PatientOrientation = ["L", "F"]
    ds.BodyPartExamined = "PELVIS"
    ds.ImageLaterality = "B"
    ds.AnatomicRegionSequence = [_code("12921003", "Pelvis")]
    ds.PositionerType = ""
    ds.ViewPosition = "AP"
    view = _code("399348003", "antero-posterior")
    view.ViewModifierCodeSequence = []
    ds.ViewCodeSequence = [view]
    ds.PatientOrientationCodeSequence = [_code("102538003", "recumbent")]
    ds.PatientOrientationCodeSequence[0].PatientOrientationModifierCodeSequence = [
        _code("40199007", "supine")
    ]
    ds.AcquisitionContextSequence = []
    ds.KVP = "75"
    ds.Exposure = 22
    ds.DistanceSourceToDetector = "1150"
    ds.DistanceSourceToPatient = "1000"
    ds.EstimatedRadiographicMagnificationFactor = f"{MAGNIFICATION:g}"
    ds.DetectorType = "DIRECT"
    ds.DetectorConfiguration = "AREA"
    ds.Grid = "FOCUSED"
    ds.ImagerPixelSpacing = [f"{DETECTOR_MM:g}"] * 2
    ds.PixelIntensityRelationship = "LOG"
    ds.PixelIntensityRelationshipSign = 1
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = "0", "1", "US"
    ds.PresentationLUTShape = "IDENTITY"
    ds.WindowCenter, ds.WindowWidth = "2048", "4096"
    ds.WindowCenterWidthExplanation = "NORMAL"
    _pixels(ds, pixels)
    return _bytes(ds)


def slice_files(study: SampleStudy, stack: NDArray[np.int16]) -> Iterator[bytes]:
    """Make the files of the axial slices.

    Args:
        study: the CT study.
        stack: (slices, rows, columns) in HU from the head, LOWEST_HU or more.

    Yields:
        The bytes of one DICOM Part 10 file per slice.

    Source: DICOM PS3.3 A.3 (CT Image), C.7.6.2, C.8.2.1.
    """
    ds = _common(study, 1, 0)
    ds.SOPClassUID = CTImageStorage
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.BodyPartExamined = "PELVIS"
    ds.ProtocolName = "Pelvis metal"
    ds.ScanOptions = "HELICAL MODE"
    ds.PatientPosition = "HFS"
    ds.AcquisitionNumber = 1
    ds.KVP = "140"
    ds.XRayTubeCurrent = 260
    ds.ExposureTime = 500
    ds.Exposure = 130
    ds.ConvolutionKernel = "STANDARD"
    ds.GantryDetectorTilt = "0"
    ds.ReconstructionDiameter = f"{PIXEL_MM * stack.shape[2]:g}"
    ds.SliceThickness = f"{SLICE_MM:g}"
    ds.SpacingBetweenSlices = f"{SLICE_MM:g}"
    ds.FrameOfReferenceUID = uid(study.key, "frame of reference")
    ds.PositionReferenceIndicator = ""
    ds.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    ds.PatientOrientation = ["L", "P"]
    ds.PixelSpacing = [f"{PIXEL_MM:g}"] * 2
    ds.RescaleIntercept, ds.RescaleSlope, ds.RescaleType = str(LOWEST_HU), "1", "HU"
    ds.WindowCenter, ds.WindowWidth = ["50", "400"], ["400", "2200"]
    ds.WindowCenterWidthExplanation = ["SOFT TISSUE", "BONE"]
    for index, (hounsfield, level) in enumerate(zip(stack, levels(), strict=True)):
        moment = _after(study.time, 4 + index * 0.08)
        ds.InstanceCreationTime = ds.AcquisitionTime = ds.ContentTime = moment
        ds.SOPInstanceUID = uid(study.key, "image", str(index + 1))
        ds.InstanceNumber = index + 1
        ds.ImagePositionPatient = [f"{FIRST_X_MM:g}", f"{FIRST_Y_MM:g}", f"{level:g}"]
        ds.SliceLocation = f"{level:g}"
        _pixels(ds, (hounsfield.astype(np.int32) - LOWEST_HU).astype(np.uint16))
        yield _bytes(ds)
