from rest_framework import status
from rest_framework.exceptions import NotFound
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Plan
from .permissions import WorksThePlot
from .serializers import PlanSerializer


class PlanDetail(APIView):
    permission_classes = [IsAuthenticated, WorksThePlot]

    def get(self, request, pk):
        plan = self.find(pk)
        self.check_object_permissions(request, plan)
        return Response(PlanSerializer(plan).data)

    def patch(self, request, pk):
        plan = self.find(pk)
        self.check_object_permissions(request, plan)
        serializer = PlanSerializer(plan, data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        plan = self.find(pk)
        self.check_object_permissions(request, plan)
        plan.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)

    def find(self, pk):
        try:
            return Plan.objects.get(pk=pk)
        except Plan.DoesNotExist:
            raise NotFound("No such plan.") from None
