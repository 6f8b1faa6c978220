from rest_framework import generics, serializers
from rest_framework.exceptions import APIException
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.throttling import ScopedRateThrottle

from .mail import deliver
from .models import Department, Inquiry


class MailServerDown(APIException):
    status_code = 503
    default_detail = "Please try again later."


class DepartmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Department
        fields = ["id", "name"]


class InquirySerializer(serializers.ModelSerializer):
    class Meta:
        model = Inquiry
        fields = ["id", "department", "email", "subject", "text"]


class Departments(generics.ListAPIView):
    queryset = Department.objects.all()
    serializer_class = DepartmentSerializer
    permission_classes = [AllowAny]


class Send(generics.CreateAPIView):
    queryset = Inquiry.objects.all()
    serializer_class = InquirySerializer
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "inquiry"

    def perform_create(self, serializer):
        if not deliver(serializer.save()):
            raise MailServerDown


class Received(generics.ListAPIView):
    queryset = Inquiry.objects.order_by("-pk")
    serializer_class = InquirySerializer
    permission_classes = [IsAdminUser]
