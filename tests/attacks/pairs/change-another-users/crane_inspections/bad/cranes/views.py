from rest_framework import generics, serializers

from .models import Inspection
from .permissions import IsTeamMember


class InspectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Inspection
        fields = ["id", "crane", "verdict"]


class InspectionList(generics.ListCreateAPIView):
    permission_classes = [IsTeamMember]
    serializer_class = InspectionSerializer

    def get_queryset(self):
        return Inspection.objects.filter(team=self.kwargs["team_pk"])

    def perform_create(self, serializer):
        serializer.save(team_id=self.kwargs["team_pk"])


class InspectionDetail(generics.RetrieveUpdateAPIView):
    permission_classes = [IsTeamMember]
    serializer_class = InspectionSerializer
    queryset = Inspection.objects.all()
