from rest_framework import mixins, permissions, serializers, viewsets

from .models import User


class IsPracticeAdmin(permissions.IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and request.user.is_practice_admin


class ColleagueSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "first_name", "last_name", "phone"]


class ColleagueViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.UpdateModelMixin, viewsets.GenericViewSet
):
    serializer_class = ColleagueSerializer
    permission_classes = [IsPracticeAdmin]

    def get_queryset(self):
        return User.objects.exclude(practice=None).filter(practice=self.request.user.practice).order_by("last_name")
