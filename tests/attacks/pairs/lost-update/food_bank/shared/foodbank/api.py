from rest_framework import generics, serializers, status
from rest_framework.exceptions import APIException

from . import services
from .models import Claim, Item


class NotEnough(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "There is not enough of this item."
    default_code = "not_enough"


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "name", "stock"]


class ClaimSerializer(serializers.ModelSerializer):
    pieces = serializers.IntegerField(min_value=1, max_value=10)

    class Meta:
        model = Claim
        fields = ["id", "item", "pieces", "made_at"]
        read_only_fields = ["made_at"]

    def create(self, validated_data):
        try:
            return services.claim(**validated_data)
        except services.OutOfStock:
            raise NotEnough from None


class Items(generics.ListAPIView):
    queryset = Item.objects.all()
    serializer_class = ItemSerializer


class Claims(generics.ListCreateAPIView):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        return self.request.user.claims.all()

    def perform_create(self, serializer):
        serializer.save(household=self.request.user)
