from django.contrib.auth.forms import PasswordResetForm
from rest_framework import serializers, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView

from .links import public_host


class RecoverySerializer(serializers.Serializer):
    email = serializers.EmailField()


class RecoveryView(APIView):
    """Answers alike whether there is such an account or not."""

    authentication_classes = []
    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "recovery"

    def post(self, request):
        wish = RecoverySerializer(data=request.data)
        wish.is_valid(raise_exception=True)
        form = PasswordResetForm(wish.validated_data)
        if form.is_valid():
            form.save(
                domain_override=public_host(request),
                use_https=True,
                subject_template_name="accounts/recovery_subject.txt",
                email_template_name="accounts/recovery.txt",
            )
        return Response(status=status.HTTP_202_ACCEPTED)
