from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.throttling import UserRateThrottle

from .models import Pal
from .post import send


class PalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pal
        fields = ["nickname"]


class OwnSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pal
        fields = ["nickname", "email"]


class LetterSerializer(serializers.Serializer):
    subject = serializers.CharField(max_length=200)
    text = serializers.CharField(max_length=5000)


class Pals(generics.ListAPIView):
    queryset = Pal.objects.order_by("nickname")
    serializer_class = PalSerializer
    permission_classes = [IsAuthenticated]


class Own(generics.RetrieveUpdateAPIView):
    serializer_class = OwnSerializer
    permission_classes = [IsAuthenticated]

    def get_object(self):
        return generics.get_object_or_404(Pal, user=self.request.user)


class WriteThrottle(UserRateThrottle):
    rate = "30/day"


class Write(generics.GenericAPIView):
    queryset = Pal.objects.all()
    lookup_field = "nickname"
    serializer_class = LetterSerializer
    permission_classes = [IsAuthenticated]
    throttle_classes = [WriteThrottle]

    def post(self, request, nickname):
        letter = self.get_serializer(data=request.data)
        letter.is_valid(raise_exception=True)
        send(self.get_object(), **letter.validated_data)
        return Response(status=202)
