from rest_framework import serializers, viewsets

from .models import Route, Surface


class SurfaceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Surface
        fields = ["id", "label"]


class RouteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Route
        fields = ["id", "title", "surface", "metres", "starts_at_home"]


class SurfaceViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Surface.objects.order_by("label")
    serializer_class = SurfaceSerializer


class RouteViewSet(viewsets.ModelViewSet):
    serializer_class = RouteSerializer

    def get_queryset(self):
        routes = Route.objects.select_related("surface")
        if self.action in ("list", "retrieve"):
            return routes.filter(runner=self.request.user)
        return routes

    def perform_create(self, serializer):
        serializer.save(runner=self.request.user)
