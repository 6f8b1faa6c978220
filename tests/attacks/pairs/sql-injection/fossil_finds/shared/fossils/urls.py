from rest_framework.routers import DefaultRouter

from .views import FindViewSet

router = DefaultRouter()
router.register("finds", FindViewSet, basename="find")
urlpatterns = router.urls
