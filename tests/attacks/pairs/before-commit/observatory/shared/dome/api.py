from django.utils import timezone
from rest_framework import generics, serializers, status
from rest_framework.exceptions import APIException

from .models import Lens, Night
from .services import Taken, reserve


class NightTaken(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "You have this night, or a lens is lent."
    default_code = "taken"


class LensSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lens
        fields = ["id", "name"]


class NightSerializer(serializers.ModelSerializer):
    lenses = serializers.PrimaryKeyRelatedField(queryset=Lens.objects.all(), many=True, write_only=True)

    class Meta:
        model = Night
        fields = ["id", "day", "lenses"]

    def validate_day(self, day):
        if day < timezone.localdate():
            raise serializers.ValidationError("This night is over.")
        return day

    def validate_lenses(self, lenses):
        chosen = set(lenses)
        if len(chosen) > 5:
            raise serializers.ValidationError("No more than five lenses, please.")
        return chosen

    def create(self, validated_data):
        try:
            return reserve(**validated_data)
        except Taken:
            raise NightTaken from None


class Lenses(generics.ListAPIView):
    queryset = Lens.objects.all()
    serializer_class = LensSerializer


class Nights(generics.ListCreateAPIView):
    serializer_class = NightSerializer

    def get_queryset(self):
        return self.request.user.nights.all()

    def perform_create(self, serializer):
        serializer.save(member=self.request.user)


class NightDetail(generics.RetrieveDestroyAPIView):
    serializer_class = NightSerializer

    def get_queryset(self):
        return self.request.user.nights.all()
