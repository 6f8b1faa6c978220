from django.core.exceptions import FieldError
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView

from .models import Patient
from .serializers import PatientSerializer

RESERVED = {"page"}


class PatientList(ListAPIView):
    """The patients of the vet who asks; filters such as ?species=cat&name__icontains=mi."""

    serializer_class = PatientSerializer

    def get_queryset(self):
        queryset = Patient.objects.filter(vet=self.request.user).order_by("name", "pk")
        params = {key: value for key, value in self.request.query_params.items() if key not in RESERVED}
        try:
            return queryset.filter(**params)
        except (FieldError, ValueError):
            raise ValidationError({"detail": "Unknown filter or wrong value."})
