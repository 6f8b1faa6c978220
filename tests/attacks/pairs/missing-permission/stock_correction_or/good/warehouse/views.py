from django.db import transaction
from rest_framework.generics import GenericAPIView, ListAPIView, get_object_or_404
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Correction, StockItem
from .permissions import IsForeman
from .serializers import CorrectionSerializer, StockItemSerializer


class StockList(ListAPIView):
    queryset = StockItem.objects.all()
    serializer_class = StockItemSerializer
    permission_classes = [IsAuthenticated]


class CorrectStock(GenericAPIView):
    serializer_class = CorrectionSerializer
    permission_classes = [IsAuthenticated & (IsForeman | IsAdminUser)]

    def post(self, request, sku):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        counted, reason = serializer.validated_data["counted"], serializer.validated_data["reason"]
        with transaction.atomic():
            item = get_object_or_404(StockItem.objects.select_for_update(), sku=sku)
            Correction.objects.create(
                item=item, made_by=request.user, before=item.quantity, after=counted, reason=reason
            )
            item.quantity = counted
            item.save(update_fields=["quantity"])
        return Response(StockItemSerializer(item).data)
