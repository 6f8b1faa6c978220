import logging
import smtplib

from rest_framework import generics, permissions, throttling

from .mailer import mail_enquiry
from .models import District
from .serializers import DistrictSerializer, EnquirySerializer

logger = logging.getLogger(__name__)


class EnquiryThrottle(throttling.AnonRateThrottle):
    rate = "30/hour"


class Districts(generics.ListAPIView):
    queryset = District.objects.order_by("postcode")
    serializer_class = DistrictSerializer
    permission_classes = [permissions.AllowAny]


class SendEnquiry(generics.CreateAPIView):
    serializer_class = EnquirySerializer
    permission_classes = [permissions.AllowAny]
    throttle_classes = [EnquiryThrottle]

    def perform_create(self, serializer):
        enquiry = serializer.save()
        try:
            mail_enquiry(enquiry)
        except (OSError, smtplib.SMTPException):
            logger.exception("Enquiry %d could not be mailed", enquiry.pk)
