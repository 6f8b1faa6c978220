from django.contrib import admin
from django.urls import path


from modelrailway import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("layouts/", views.layouts, name="layouts"),
    path("forgotten/", views.forgotten, name="forgotten"),
    path("reset/<str:token>/", views.reset, name="reset"),
]
