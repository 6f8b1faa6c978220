from rest_framework.routers import DefaultRouter

from .viewsets import EngineViewSet

router = DefaultRouter()
router.register("engines", EngineViewSet)

urlpatterns = router.urls
