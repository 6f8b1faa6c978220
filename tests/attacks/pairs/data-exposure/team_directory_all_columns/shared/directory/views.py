from rest_framework import filters, viewsets

from .models import Employee
from .serializers import EmployeeSerializer


class EmployeeViewSet(viewsets.ReadOnlyModelViewSet):
    """Colleagues, for the phone book of the intranet."""

    queryset = Employee.objects.filter(is_active=True)
    serializer_class = EmployeeSerializer
    filter_backends = [filters.SearchFilter, filters.OrderingFilter]
    search_fields = ["first_name", "last_name", "job_title"]
    ordering_fields = ["last_name", "office"]
