from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from seedbank.accounts import Login, NewPassword, Refresh
from seedbank.views import AccessionViewSet

router = SimpleRouter()
router.register("accessions", AccessionViewSet, basename="accession")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
    path("api/login/", Login.as_view()),
    path("api/refresh/", Refresh.as_view()),
    path("api/password/", NewPassword.as_view()),
]
