from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("endpoints", views.EndpointViewSet, basename="endpoint")
router.register("activity", views.ActivityViewSet)
urlpatterns = router.urls
