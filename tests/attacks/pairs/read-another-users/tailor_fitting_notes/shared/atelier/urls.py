from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("commissions", views.CommissionViewSet, basename="commission")

below = SimpleRouter()
below.register("fittings", views.FittingViewSet, basename="fitting")
below.register("wishes", views.WishViewSet, basename="wish")

urlpatterns = [
    path("", include(router.urls)),
    path("commissions/<int:commission_pk>/", include(below.urls)),
]
