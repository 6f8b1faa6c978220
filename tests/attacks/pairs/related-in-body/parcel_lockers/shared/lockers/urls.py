from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("stations", views.StationViewSet)
router.register("addresses", views.AddressViewSet)
router.register("parcels", views.ParcelViewSet)
urlpatterns = router.urls
