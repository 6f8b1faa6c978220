from django.db import transaction
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Claim, Product
from .serializers import ClaimSerializer, ProductSerializer, SettlementSerializer


class ProductList(generics.ListAPIView):
    queryset = Product.objects.order_by("sku")
    serializer_class = ProductSerializer


class ClaimList(generics.ListCreateAPIView):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        return self.request.user.claims.select_related("product").order_by("-filed_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)


class ClaimDetail(generics.RetrieveAPIView):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        return self.request.user.claims.select_related("product")


class SettleClaim(APIView):
    permission_classes = [IsAdminUser]

    def post(self, request, pk):
        settlement = SettlementSerializer(data=request.data)
        settlement.is_valid(raise_exception=True)
        with transaction.atomic():
            claim = get_object_or_404(Claim.objects.select_for_update(), pk=pk)
            if claim.state != Claim.State.OPEN:
                raise ValidationError("The claim has been settled already.")
            claim.state = Claim.State.PAID
            claim.refund = settlement.validated_data["refund"]
            claim.save(update_fields=["state", "refund"])
        return Response(ClaimSerializer(claim).data)
