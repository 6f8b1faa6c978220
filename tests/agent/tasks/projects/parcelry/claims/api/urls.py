from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("claims", views.ClaimViewSet, basename="claim")

urlpatterns = router.urls
