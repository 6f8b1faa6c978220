from rest_framework.pagination import LimitOffsetPagination, PageNumberPagination


class SensorPages(PageNumberPagination):
    page_size = 20


class MeasurementPages(LimitOffsetPagination):
    default_limit = 50
