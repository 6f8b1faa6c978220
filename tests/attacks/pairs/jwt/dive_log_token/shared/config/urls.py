from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from divelog import views

router = SimpleRouter()
router.register("dives", views.DiveViewSet, basename="dive")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/token/", views.TokenView.as_view()),
    path("api/", include(router.urls)),
    path("api/dives/<int:pk>/sightings/", views.SightingList.as_view()),
]
