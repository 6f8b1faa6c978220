from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("routes", views.RouteViewSet)
router.register("notices", views.NoticeViewSet)
router.register("sailings", views.SailingViewSet)
urlpatterns = router.urls
