from rest_framework.generics import ListAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Order
from .serializers import SyncedOrderSerializer, SyncSerializer
from .services import sync_orders


class OrderList(ListAPIView):
    serializer_class = SyncedOrderSerializer

    def get_queryset(self):
        return Order.objects.filter(dentist=self.request.user)


class Sync(APIView):
    def post(self, request):
        serializer = SyncSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response({"created": sync_orders(request.user, serializer.validated_data["orders"])})
