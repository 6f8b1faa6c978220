from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("apiaries", views.ApiaryViewSet)
router.register("hives", views.HiveViewSet)

urlpatterns = router.urls
