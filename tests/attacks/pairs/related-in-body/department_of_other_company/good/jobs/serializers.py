from rest_framework import serializers

from firms.models import Department

from .models import Advert


class DepartmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Department
        fields = ["id", "codename"]


class AdvertSerializer(serializers.ModelSerializer):
    department = DepartmentSerializer(read_only=True)
    department_id = serializers.PrimaryKeyRelatedField(
        source="department", queryset=Department.objects.all(), write_only=True
    )

    class Meta:
        model = Advert
        fields = ["id", "title", "department", "department_id"]

    def validate_department_id(self, department):
        company = self.context["request"].user.membership.company_id
        if department.company_id != company:
            raise serializers.ValidationError("No such department.")
        return department
