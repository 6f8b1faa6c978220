from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from portal import views

router = SimpleRouter()
router.register("animals", views.AnimalViewSet, basename="animal")
router.register("visits", views.VisitViewSet, basename="visit")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/me/", views.MyDetails.as_view()),
    path("api/", include(router.urls)),
]
