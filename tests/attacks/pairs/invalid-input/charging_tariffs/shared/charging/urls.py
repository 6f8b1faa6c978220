from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("sites", views.SiteViewSet)
router.register("tariffs", views.TariffViewSet)
urlpatterns = router.urls
