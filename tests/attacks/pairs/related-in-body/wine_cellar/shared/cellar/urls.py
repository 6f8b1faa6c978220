from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("bottles", views.BottleViewSet, basename="bottle")
router.register("tastings", views.TastingViewSet, basename="tasting")
urlpatterns = router.urls
