from django.contrib import admin
from django.urls import path


from bellfoundry import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("bells/", views.bells, name="bells"),
    path("drawings/", views.drawing, name="drawing"),
]
