from django.contrib import admin
from django.urls import path

from watch import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("streets/", views.StreetList.as_view(), name="streets"),
    path("streets/<int:pk>/", views.StreetPage.as_view(), name="street"),
    path("streets/<int:pk>/feed/", views.feed, name="feed"),
]
