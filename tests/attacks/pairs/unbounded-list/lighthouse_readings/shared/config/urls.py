from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from beacons import views

router = SimpleRouter()
router.register("lighthouses", views.LighthouseViewSet, basename="lighthouse")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/", include(router.urls)),
    path("api/lighthouses/<int:pk>/readings/", views.ReadingList.as_view()),
    path("api/lighthouses/<int:pk>/faults/", views.FaultList.as_view()),
]
