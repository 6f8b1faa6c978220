from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("desk/", admin.site.urls),
    path("account/", include("django.contrib.auth.urls")),
    path("hires/", include("hires.urls")),
    path("customer/", include("customers.urls")),
    path("", include("wardrobe.urls")),
]
