from django.utils.functional import cached_property
from rest_framework import generics, serializers

from .models import Dentist, WorkOrder
from .selectors import lab_of


class DentistSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dentist
        fields = ["id", "name"]


class WorkOrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = WorkOrder
        fields = ["id", "dentist", "patient", "piece", "due_on"]

    def validate_dentist(self, dentist):
        if dentist.lab_id != self.context["view"].lab.pk:
            raise serializers.ValidationError(
                f'Invalid pk "{dentist.pk}" - object does not exist.', code="does_not_exist"
            )
        return dentist


class InLab:
    @cached_property
    def lab(self):
        return lab_of(self.request)

    def perform_create(self, serializer):
        serializer.save(lab=self.lab)


class Dentists(InLab, generics.ListCreateAPIView):
    serializer_class = DentistSerializer

    def get_queryset(self):
        return self.lab.dentists.order_by("name", "pk")


class WorkOrders(InLab, generics.ListCreateAPIView):
    serializer_class = WorkOrderSerializer

    def get_queryset(self):
        return self.lab.work_orders.all()


class WorkOrderDetail(InLab, generics.RetrieveUpdateAPIView):
    serializer_class = WorkOrderSerializer

    def get_queryset(self):
        return self.lab.work_orders.all()
