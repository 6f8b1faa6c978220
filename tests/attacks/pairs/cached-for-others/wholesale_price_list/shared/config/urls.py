from django.contrib import admin
from django.urls import include, path

from wholesale.views import Categories, PriceList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/prices/", Categories.as_view(), name="categories"),
    path("api/prices/<slug:category>/", PriceList.as_view(), name="prices"),
]
