from django.contrib import admin
from django.urls import path


from planetarium import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("propose/", views.ProposeShow.as_view(), name="propose"),
    path("domes/<int:pk>/", views.DomeCalendar.as_view(), name="dome"),
]
