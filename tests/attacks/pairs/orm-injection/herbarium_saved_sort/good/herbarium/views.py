from rest_framework import generics

from .models import Sheet, Table
from .serializers import SORTS, SheetSerializer, TableSerializer


class TableSettings(generics.RetrieveUpdateAPIView):
    serializer_class = TableSerializer

    def get_object(self):
        return Table.objects.get_or_create(user=self.request.user)[0]


class SheetList(generics.ListAPIView):
    serializer_class = SheetSerializer

    def get_queryset(self):
        sheets = Sheet.objects.select_related("collector")
        table = Table.objects.filter(user=self.request.user).first()
        if table is None or table.sort not in SORTS:
            return sheets.order_by("number")
        return sheets.order_by(table.sort, "pk")


class SheetDetail(generics.RetrieveAPIView):
    queryset = Sheet.objects.select_related("collector")
    serializer_class = SheetSerializer
