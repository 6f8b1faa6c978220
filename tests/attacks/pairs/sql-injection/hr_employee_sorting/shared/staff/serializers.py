from rest_framework import serializers

from .models import Employee, Leave


class EmployeeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Employee
        fields = ["id", "last_name", "phone", "hired"]


class LeaveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Leave
        fields = ["id", "first_day", "last_day"]

    def validate(self, data):
        if data["last_day"] < data["first_day"]:
            raise serializers.ValidationError("The last day is before the first.")
        return data
