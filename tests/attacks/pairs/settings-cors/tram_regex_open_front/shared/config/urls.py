from django.contrib import admin
from django.urls import path

from tramline import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/stops/", views.StopList.as_view()),
    path("api/commutes/", views.CommuteList.as_view()),
    path("api/commutes/<int:pk>/", views.CommuteDetail.as_view()),
]
