from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Employee, Leave
from .permissions import IsEmployee
from .serializers import EmployeeSerializer, LeaveSerializer


class Me(APIView):
    permission_classes = [IsEmployee]

    def get(self, request):
        return Response(EmployeeSerializer(request.user.employee).data)


class Colleagues(APIView):
    permission_classes = [IsEmployee]

    def get(self, request):
        sort = request.query_params.get("sort", "last_name")
        employees = Employee.objects.raw(
            "SELECT * FROM staff_employee WHERE department_id = %s ORDER BY " + sort + " LIMIT 200",
            [request.user.employee.department_id],
        )
        return Response(EmployeeSerializer(employees, many=True).data)


class LeaveList(generics.ListCreateAPIView):
    permission_classes = [IsEmployee]
    serializer_class = LeaveSerializer

    def get_queryset(self):
        return Leave.objects.filter(employee__user=self.request.user)

    def perform_create(self, serializer):
        serializer.save(employee=self.request.user.employee)


class LeaveDetail(generics.RetrieveDestroyAPIView):
    permission_classes = [IsEmployee]
    serializer_class = LeaveSerializer

    def get_queryset(self):
        return Leave.objects.filter(employee__user=self.request.user)
