from rest_framework.routers import DefaultRouter

from .views import BoothViewSet

router = DefaultRouter()
router.register("booths", BoothViewSet, basename="booth")
urlpatterns = router.urls
