from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from carpool.views import MyAccount, RideViewSet, feed

router = SimpleRouter()
router.register("rides", RideViewSet, basename="ride")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/account/", MyAccount.as_view()),
    path("feeds/<int:pk>/", feed),
]
