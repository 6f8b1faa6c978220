from rest_framework import serializers, status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Basket, Coupon
from .services import UsedUp, redeem


class RedeemSerializer(serializers.Serializer):
    basket = serializers.PrimaryKeyRelatedField(queryset=Basket.objects.none())

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        owner = self.context["request"].user
        self.fields["basket"].queryset = Basket.objects.filter(owner=owner, coupon=None)


class CouponViewSet(viewsets.GenericViewSet):
    queryset = Coupon.objects.all()
    serializer_class = RedeemSerializer
    lookup_field = "code"

    @action(detail=True, methods=["post"])
    def redeem(self, request, code=None):
        coupon = self.get_object()
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        try:
            basket = redeem(body.validated_data["basket"], coupon)
        except UsedUp:
            return Response({"detail": "Used up."}, status=status.HTTP_409_CONFLICT)
        return Response({"total": basket.total})
