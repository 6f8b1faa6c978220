from rest_framework import generics
from rest_framework.pagination import CursorPagination
from rest_framework.parsers import JSONParser

from .models import Waybill
from .parsers import WaybillParser
from .serializers import WaybillSerializer


class Newest(CursorPagination):
    ordering = "-pk"


class OwnWaybills:
    serializer_class = WaybillSerializer

    def get_queryset(self):
        return Waybill.objects.filter(shipper=self.request.user)


class WaybillList(OwnWaybills, generics.ListCreateAPIView):
    pagination_class = Newest
    parser_classes = [WaybillParser, JSONParser]


class WaybillDetail(OwnWaybills, generics.RetrieveDestroyAPIView):
    pass
