from django.http import Http404
from rest_framework import generics, serializers, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .access import camper_of, send_link
from .models import Camper, Stay


class EmailSerializer(serializers.Serializer):
    email = serializers.EmailField()


class StaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Stay
        fields = ["pitch", "arrival", "nights"]


class RequestAccess(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "access"

    def post(self, request):
        serializer = EmailSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        camper = Camper.objects.filter(email__iexact=serializer.validated_data["email"]).first()
        if camper is not None:
            send_link(camper)
        return Response({"detail": "If we know the address, a mail is on its way."}, status=status.HTTP_202_ACCEPTED)


class MyStays(generics.ListAPIView):
    serializer_class = StaySerializer
    permission_classes = [AllowAny]

    def get_queryset(self):
        camper = camper_of(self.kwargs["token"])
        if camper is None:
            raise Http404
        return Stay.objects.filter(camper=camper)
