from rest_framework import serializers, viewsets

from .models import Employee


class EmployeeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Employee
        fields = ["id", "name", "department", "mobile", "birthday"]


class EmployeeViewSet(viewsets.ReadOnlyModelViewSet):
    """The telephone list of the house: colleagues see each other."""

    queryset = Employee.objects.all()
    serializer_class = EmployeeSerializer
    search_fields = ["=department"]
