"""Permissions that are joined for one action."""

from rest_framework import permissions, routers, viewsets

from office.models import Article, Employee
from office.views.access_api import ArticleSerializer, IsAuthorOrReadOnly


class IsEmployee(permissions.BasePermission):
    def has_permission(self, request, view):
        return Employee.objects.filter(user=request.user.pk).exists()


class EitherByActionViewSet(viewsets.ModelViewSet):
    """Employees read; joined with "or", any of them changes."""

    queryset = Article.objects.order_by("pk")
    serializer_class = ArticleSerializer
    http_method_names = ["get", "patch"]

    def get_permissions(self):
        if self.action == "partial_update":
            return [(IsAuthorOrReadOnly | IsEmployee)()]  # finds: permission-without-effect
        return [IsEmployee()]


class BothByActionViewSet(EitherByActionViewSet):
    def get_permissions(self):
        if self.action == "partial_update":
            return [(IsAuthorOrReadOnly & IsEmployee)()]
        return [IsEmployee()]


router = routers.SimpleRouter()
router.register("joining/either", EitherByActionViewSet, basename="either-by-action")
router.register("joining/both", BothByActionViewSet, basename="both-by-action")

urlpatterns = router.urls
