from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .mailer import send_enquiry
from .models import Beekeeper, Enquiry
from .serializers import BeekeeperSerializer, EnquirySerializer


class BeekeeperList(generics.ListAPIView):
    queryset = Beekeeper.objects.all()
    serializer_class = BeekeeperSerializer
    permission_classes = [AllowAny]


class BeekeeperDetail(generics.RetrieveAPIView):
    queryset = Beekeeper.objects.all()
    serializer_class = BeekeeperSerializer
    permission_classes = [AllowAny]
    lookup_field = "slug"


class Ask(APIView):
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "enquiries"

    def post(self, request, slug):
        beekeeper = get_object_or_404(Beekeeper, slug=slug)
        serializer = EnquirySerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        asked = serializer.validated_data
        Enquiry.objects.create(beekeeper=beekeeper, sender=asked["sender"])
        send_enquiry(beekeeper, asked["sender"], asked["subject"], asked["text"])
        return Response(status=204)
