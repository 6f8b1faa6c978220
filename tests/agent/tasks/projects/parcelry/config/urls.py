from django.contrib import admin
from django.urls import include, path
from rest_framework.authtoken.views import obtain_auth_token

api_v1 = [
    path("", include("depots.api.urls")),
    path("", include("parcels.api.urls")),
    path("", include("runs.api.urls")),
    path("", include("claims.api.urls")),
    path("auth/token/", obtain_auth_token, name="token"),
]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/v1/", include(api_v1)),
]
