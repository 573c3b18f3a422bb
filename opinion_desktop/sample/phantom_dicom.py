"""DICOM files around the sample pictures: the facts that a hospital's machines would write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta

import imagecodecs
import numpy as np
from numpy.typing import NDArray
from pydicom.datadict import tag_for_keyword
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_data_element, write_file_meta_info
from pydicom.uid import (
    UID,
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
from opinion_desktop.sample.phantom_film import DETECTOR_MM, MAGNIFICATION

Stored = NDArray[np.uint16]
OF_ONE_SLICE = (
    "InstanceCreationTime",
    "AcquisitionTime",
    "ContentTime",
    "SOPInstanceUID",
    "InstanceNumber",
    "ImagePositionPatient",
    "SliceLocation",
    "PixelData",
)
"""Elements in which the slices of a stack differ."""


def _day(value: date) -> str:
    return value.strftime("%Y%m%d")


def _age(on: date) -> str:
    years = on.year - BIRTH_DATE.year - ((on.month, on.day) < (BIRTH_DATE.month, BIRTH_DATE.day))
    return f"{years:03d}Y"


def _after(start: time, seconds: float) -> str:
    """Give the time of day some seconds after the start of a study."""
    moment = datetime.combine(date(2025, 1, 1), start) + timedelta(seconds=seconds)
    return moment.strftime("%H%M%S.%f")


def _fill(ds: Dataset, **elements: object) -> None:
    """Set elements by their DICOM keywords."""
    for keyword, value in elements.items():
        setattr(ds, keyword, value)


def _code(value: str, meaning: str) -> Dataset:
    """Make an item of a code sequence from SNOMED CT."""
    item = Dataset()
    _fill(item, CodeValue=value, CodingSchemeDesignator="SCT", CodeMeaning=meaning)
    return item


def _set_moment(ds: Dataset, study: SampleStudy, seconds: float) -> None:
    """Say when one picture was taken, in seconds after the start of its study."""
    moment = _after(study.time, seconds)
    _fill(
        ds,
        InstanceCreationTime=moment,
        AcquisitionTime=moment,
        ContentTime=moment,
    )


def _common(study: SampleStudy, number: int, seconds: float) -> Dataset:
    """Fill patient, study, series, equipment and what every picture has.

    Args:
        study: what the picture belongs to.
        number: Instance Number, from 1.
        seconds: time of the picture after the start of the study.
    """
    ds = Dataset()
    _fill(
        ds,
        SpecificCharacterSet="ISO_IR 192",
        StudyDate=_day(study.date),
        SeriesDate=_day(study.date),
        InstanceCreationDate=_day(study.date),
        AcquisitionDate=_day(study.date),
        ContentDate=_day(study.date),
        StudyTime=_after(study.time, 0),
        SeriesTime=_after(study.time, 0),
    )
    _set_moment(ds, study, seconds)
    _fill(
        ds,
        AccessionNumber=study.accession,
        Modality=study.modality,
        Manufacturer="Invented Imaging Ltd",
        ManufacturerModelName=f"Sample {study.modality} 1",
        DeviceSerialNumber="00001",
        SoftwareVersions="1.0",
        InstitutionName=HOSPITAL,
        InstitutionAddress="Ottawa, Ontario, Canada",
        InstitutionalDepartmentName="Medical Imaging",
        StationName=f"RB{study.modality}01",
        ReferringPhysicianName=study.referred_by,
        StudyDescription=study.study_description,
        SeriesDescription=study.series_description,
        PatientName=PATIENT_NAME_DICOM,
        PatientID=PATIENT_ID,
        IssuerOfPatientID="RIDEAU BEND SAMPLE",
        PatientBirthDate=_day(BIRTH_DATE),
        PatientSex="F",
        PatientAge=_age(study.date),
        PatientSize="1.64",
        PatientWeight="71",
        PatientComments="Invented sample, no real person",
        StudyInstanceUID=study.study_uid,
        SeriesInstanceUID=study.series_uid,
        SOPInstanceUID=uid(study.key, "image", str(number)),
        StudyID=study.accession[-6:],
        SeriesNumber=2 if study.modality == "CT" else 1,
        InstanceNumber=number,
        BurnedInAnnotation="NO",
        LossyImageCompression="00",
    )
    return ds


def _pixels(ds: Dataset, pixels: Stored) -> None:
    """Put unsigned pixels in, JPEG-LS without loss."""
    _fill(
        ds,
        SamplesPerPixel=1,
        PhotometricInterpretation="MONOCHROME2",
        Rows=pixels.shape[0],
        Columns=pixels.shape[1],
    )
    # The code stream declares 16 bits, and Bits Stored has to say the same (PS3.5 8.2.3).
    _fill(
        ds,
        BitsAllocated=16,
        BitsStored=16,
        HighBit=15,
        PixelRepresentation=0,
        PixelData=encapsulate([bytes(imagecodecs.jpegls_encode(np.ascontiguousarray(pixels)))]),
    )
    ds["PixelData"].VR = "OB"


def _file(ds: Dataset, body: bytes) -> bytes:
    """Put preamble and file meta before the written elements of a data set."""
    meta = FileMetaDataset()
    _fill(
        meta,
        FileMetaInformationVersion=b"\x00\x01",
        MediaStorageSOPClassUID=ds.SOPClassUID,
        MediaStorageSOPInstanceUID=ds.SOPInstanceUID,
        TransferSyntaxUID=JPEGLSLossless,
        ImplementationClassUID=UID(uid("implementation")),
        ImplementationVersionName="OPINION_SAMPLE",
    )
    target = DicomBytesIO()
    target.write(bytes(128) + b"DICM")
    write_file_meta_info(target, meta)
    return target.getvalue() + body


def _written(ds: Dataset, tags: Iterable[int]) -> dict[int, bytes]:
    """Write elements one by one, explicit VR little endian: their bytes by tag."""
    written = {}
    for tag in tags:
        target = DicomBytesIO()
        target.is_little_endian, target.is_implicit_VR = True, False
        write_data_element(target, ds[tag], ["utf-8"])
        written[tag] = target.getvalue()
    return written


def _body(written: dict[int, bytes]) -> bytes:
    return b"".join(written[tag] for tag in sorted(written))


def radiograph_file(study: SampleStudy, pixels: Stored) -> bytes:
    """Make the file of an AP view of the pelvis.

    Args:
        study: one of the DX studies.
        pixels: (rows, columns), 0 to 4095, dense parts bright.

    Returns:
        The bytes of a DICOM Part 10 file.

    Source: DICOM PS3.3 A.26 (Digital X-Ray Image), C.8.11.
    """
    view = _code("399348003", "antero-posterior")
    _fill(view, ViewModifierCodeSequence=[])
    lying = _code("102538003", "recumbent")
    _fill(lying, PatientOrientationModifierCodeSequence=[_code("40199007", "supine")])
    ds = _common(study, 1, 0)
    _fill(
        ds,
        SOPClassUID=DigitalXRayImageStorageForPresentation,
        PresentationIntentType="FOR PRESENTATION",
        ImageType=["ORIGINAL", "PRIMARY", ""],
        PatientOrientation=["L", "F"],
        BodyPartExamined="PELVIS",
        ImageLaterality="B",
        AnatomicRegionSequence=[_code("12921003", "Pelvis")],
        PositionerType="",
        ViewPosition="AP",
        ViewCodeSequence=[view],
        PatientOrientationCodeSequence=[lying],
        AcquisitionContextSequence=[],
        KVP="75",
        Exposure=22,
        DistanceSourceToDetector="1150",
        DistanceSourceToPatient="1000",
        EstimatedRadiographicMagnificationFactor=f"{MAGNIFICATION:g}",
        DetectorType="DIRECT",
        DetectorConfiguration="AREA",
        Grid="FOCUSED",
        ImagerPixelSpacing=[f"{DETECTOR_MM:g}"] * 2,
        PixelIntensityRelationship="LOG",
        PixelIntensityRelationshipSign=1,
        RescaleIntercept="0",
        RescaleSlope="1",
        RescaleType="US",
        PresentationLUTShape="IDENTITY",
        WindowCenter="2048",
        WindowWidth="4096",
        WindowCenterWidthExplanation="NORMAL",
    )
    _pixels(ds, pixels)
    return _file(ds, _body(_written(ds, ds.keys())))


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
    _fill(
        ds,
        SOPClassUID=CTImageStorage,
        ImageType=["ORIGINAL", "PRIMARY", "AXIAL"],
        BodyPartExamined="PELVIS",
        ProtocolName="Pelvis metal",
        ScanOptions="HELICAL MODE",
        PatientPosition="HFS",
        AcquisitionNumber=1,
        KVP="140",
        XRayTubeCurrent=260,
        ExposureTime=500,
        Exposure=130,
        ConvolutionKernel="STANDARD",
        GantryDetectorTilt="0",
        ReconstructionDiameter=f"{PIXEL_MM * stack.shape[2]:g}",
        SliceThickness=f"{SLICE_MM:g}",
        SpacingBetweenSlices=f"{SLICE_MM:g}",
        FrameOfReferenceUID=uid(study.key, "frame of reference"),
        PositionReferenceIndicator="",
        ImageOrientationPatient=["1", "0", "0", "0", "1", "0"],
        PatientOrientation=["L", "P"],
        PixelSpacing=[f"{PIXEL_MM:g}"] * 2,
        RescaleIntercept=str(LOWEST_HU),
        RescaleSlope="1",
        RescaleType="HU",
    )
    _fill(ds, WindowCenter=["50", "400"], WindowWidth=["400", "2200"])
    _fill(
        ds,
        WindowCenterWidthExplanation=["SOFT TISSUE", "BONE"],
    )
    # What all slices share is written once: 128 times would take as long as the drawing.
    changing = [tag_for_keyword(keyword) or 0 for keyword in OF_ONE_SLICE]
    written: dict[int, bytes] = {}
    for index, (hounsfield, level) in enumerate(zip(stack, levels(), strict=True)):
        _set_moment(ds, study, 4 + index * 0.08)
        _fill(
            ds,
            SOPInstanceUID=uid(study.key, "image", str(index + 1)),
            InstanceNumber=index + 1,
            ImagePositionPatient=[f"{FIRST_X_MM:g}", f"{FIRST_Y_MM:g}", f"{level:g}"],
            SliceLocation=f"{level:g}",
        )
        _pixels(ds, (hounsfield - np.int16(LOWEST_HU)).astype(np.uint16))
        written |= _written(ds, changing if written else ds.keys())
        yield _file(ds, _body(written))
