import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Label',
            fields=[
                ('id', models.AutoField(primary_key=True, serialize=False)),
                ('name', models.CharField(max_length=30)),
            ],
        ),
        migrations.CreateModel(
            name='Account',
            fields=[
                ('id', models.AutoField(primary_key=True, serialize=False)),
                ('code', models.CharField(max_length=12, unique=True)),
                ('title', models.CharField(max_length=60)),
                ('iban', models.CharField(db_index=True, max_length=40, null=True)),
                ('opened', models.DateField()),
                ('rate', models.FloatField(default=0)),
                ('parent', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='children', to='APP.account')),
            ],
        ),
        migrations.CreateModel(
            name='Entry',
            fields=[
                ('id', models.AutoField(primary_key=True, serialize=False)),
                ('amount', models.DecimalField(decimal_places=2, max_digits=10)),
                ('fee', models.DecimalField(decimal_places=2, max_digits=6, null=True)),
                ('number', models.IntegerField()),
                ('kind', models.SmallIntegerField(default=1)),
                ('external', models.CharField(max_length=20)),
                ('booked', models.DateTimeField()),
                ('text', models.CharField(blank=True, max_length=200)),
                ('approver', models.IntegerField(null=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='entries', to='APP.account')),
                ('opposite', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='APP.account')),
            ],
        ),
        migrations.CreateModel(
            name='Labelling',
            fields=[
                ('id', models.AutoField(primary_key=True, serialize=False)),
                ('entry', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='APP.entry')),
                ('label', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='APP.label')),
            ],
        ),
        migrations.AddField(
            model_name='entry',
            name='labels',
            field=models.ManyToManyField(through='APP.Labelling', to='APP.label'),
        ),
        migrations.AlterUniqueTogether(
            name='entry',
            unique_together={('account', 'number')},
        ),
    ]
