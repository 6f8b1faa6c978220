from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticatedOrReadOnly

from .models import Tool
from .permissions import IsLenderOrReadOnly


class ToolSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tool
        fields = ["id", "name", "condition", "deposit", "added"]
        read_only_fields = ["added"]


class ToolList(generics.ListCreateAPIView):
    queryset = Tool.objects.all()
    serializer_class = ToolSerializer

    def perform_create(self, serializer):
        serializer.save(lender=self.request.user)


class ToolDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Tool.objects.all()
    serializer_class = ToolSerializer
    permission_classes = [IsAuthenticatedOrReadOnly | IsLenderOrReadOnly]
