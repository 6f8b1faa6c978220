from rest_framework.routers import DefaultRouter

from .views import PermitViewSet

router = DefaultRouter()
router.register("permits", PermitViewSet, basename="permit")

urlpatterns = router.urls
